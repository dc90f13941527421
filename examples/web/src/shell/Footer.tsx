import { nothingYet } from '../state/state.ts';
import type { PageState } from '../state/use-page.ts';

export function Footer({ page }: { page: PageState }) {
  return (
    <footer className="footer">
      <p>
        <strong>Ce n’est pas un service officiel.</strong> Seuls le service des examens et le jury décident. La page
        applique la circulaire de l’académie de Nice pour la session 2026, telle que nous la lisons.
      </p>
      <p>
        <strong>Rien n’est envoyé.</strong> Tout est calculé ici, et vos réponses ne sont notées que dans l’adresse de
        cette page : pour les garder, gardez l’adresse ; ne la donnez qu’à qui peut les lire.
      </p>
      <p>
        <button
          type="button"
          className="plain"
          onClick={() => page.go({ ...nothingYet, view: page.state.view, reopened: undefined })}
        >
          Effacer toutes mes réponses
        </button>
      </p>
    </footer>
  );
}
