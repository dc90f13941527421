import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<App />);
