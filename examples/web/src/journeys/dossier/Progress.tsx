import { counted } from '../../words/french.ts';

/** How far along the file is. */
export function Progress({ ready, due }: { ready: number; due: number }) {
  return (
    <div className="progress">
      <p id="avancement" role="status">
        <strong>{counted(ready, 'pièce prête', 'pièces prêtes')}</strong> sur {due}
        {ready === due && <span className="done"> · tout est prêt, il reste à téléverser</span>}
      </p>
      <progress aria-labelledby="avancement" value={ready} max={due} />
    </div>
  );
}
