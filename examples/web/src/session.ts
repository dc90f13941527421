/** The one session that the page is for. Another circular: change it here, and the words of `index.html`. */
export { nice2026 as session } from 'candidat-bts';
