/**
 * A Markdown text of the repository's root with absolute links in place of relative ones, so that it reads the same outside
 * the repository. Pictures lead to the files themselves, everything else to the pages that show them; both at one commit.
 */
export function absoluteLinks(text: string, repository: string, commit: string): string {
  const at = (view: 'blob' | 'raw', target: string): string => {
    // With a scheme, or from the root of a host, or within the page: not relative.
    if (/^([a-z][a-z+.-]*:|\/|#)/i.test(target)) return target;
    return new URL(target, `${repository}/${view}/${commit}/`).href;
  };
  const inProse = (prose: string): string =>
    prose
      .replace(/(!\[[^\]]*\]\()([^()\s]+)/g, (_, before: string, target: string) => before + at('raw', target))
      .replace(/(?<!!\[[^\]]*)(\]\()([^()\s]+)/g, (_, before: string, target: string) => before + at('blob', target))
      .replace(/^(\[[^\]]+\]:\s+)(\S+)/gm, (_, before: string, target: string) => before + at('blob', target))
      .replace(/(\ssrc=")([^"]+)/g, (_, before: string, target: string) => before + at('raw', target))
      .replace(/(\shref=")([^"]+)/g, (_, before: string, target: string) => before + at('blob', target));
  // Every second part is code, which stays as it is.
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, place) => (place % 2 === 0 ? inProse(part) : part))
    .join('');
}
