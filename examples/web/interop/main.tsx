import { createRoot } from 'react-dom/client';
import { ConformForm } from './ConformForm.tsx';
import { HookForm } from './HookForm.tsx';
import { TanStackForm } from './TanStackForm.tsx';

/** Not part of the page: built for a test, which fills the same form in three libraries and looks for the same answers. */
function Interop() {
  return (
    <main>
      <h1>Trois bibliothèques de formulaires, un schéma</h1>
      <HookForm />
      <TanStackForm />
      <ConformForm />
    </main>
  );
}

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Interop />);
