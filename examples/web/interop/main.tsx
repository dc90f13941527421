import { createRoot } from 'react-dom/client';
import { BareConformForm } from './BareConformForm.tsx';
import { BareHookForm } from './BareHookForm.tsx';
import { ConformForm } from './ConformForm.tsx';
import { HookForm } from './HookForm.tsx';
import { SentenceForm } from './SentenceForm.tsx';
import { StepForm } from './StepForm.tsx';
import { TanStackForm } from './TanStackForm.tsx';

/** Not part of the page: built for a test, which fills forms of three libraries and looks for the same answers. */
function Interop() {
  return (
    <main>
      <h1>Trois bibliothèques de formulaires, un schéma</h1>
      <HookForm />
      <TanStackForm />
      <ConformForm />
      <SentenceForm />
      <StepForm />
      <BareHookForm />
      <BareConformForm />
    </main>
  );
}

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Interop />);
