import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { said } from './consumer.ts';

export const executablePath: string = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What the exercise says in Chromium: a plain page with a module and an import map, and no bundler. */
export async function saidInChromium(folder: string): Promise<string> {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<script type="importmap">${JSON.stringify({ imports: importMap(folder) })}</script>
<script type="module">
import { exercise } from './exercise.mjs';
document.title = JSON.stringify(exercise());
</script>`,
  );
  const server = served(folder);
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('requestfailed', (request) => trouble.push(`not loaded: ${request.url()}`));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the page is served nowhere');
    await page.goto(`http://localhost:${address.port}/index.html`);
    await page.waitForFunction('document.title !== ""', undefined, { timeout: 20_000 }).catch(() => undefined);
    const title = await page.title();
    if (title === '') throw new Error(trouble.join('\n') || 'the page never finished');
    return title;
  } finally {
    await browser.close();
    server.close();
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where all is served that the exercise and the package import by name. */
function importMap(folder: string): Readonly<Record<string, string>> {
  const dist = join(folder, 'node_modules/candidat-bts/dist');
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const files = [join(folder, 'exercise.mjs'), ...built.map((file) => join(dist, file))];
  const names = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bfrom ['"]([^'".][^'"]*)['"]/g)]);
  const specifiers = [...new Set(names.map(([, name = '']) => name))];
  const code = `console.log(JSON.stringify(${JSON.stringify(specifiers)}.map((name) => import.meta.resolve(name))))`;
  // as: the program above prints one address per specifier.
  const addresses = JSON.parse(said(folder, process.execPath, '--input-type=module', '-e', code)) as readonly string[];
  return Object.fromEntries(
    specifiers.map((name, at) => [name, `/${relative(folder, new URL(addresses[at] ?? '').pathname)}`]),
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

function served(folder: string): ReturnType<typeof createServer> {
  return createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://localhost').pathname);
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  }).listen(0, 'localhost');
}
