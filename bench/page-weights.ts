import type { Target } from "./load/load";
import { rawBody } from "./load/raw-request";
import type { Result } from "./report";

const kinds = { script: /<script[^>]+src="([^"]+)"/g, style: /<link rel="stylesheet" href="([^"]+)"/g };

/** What a browser loads for a page at the first visit, in kB (1,000 bytes) over the wire, by kind. */
export async function pageWeights(
  origin: string,
  name: string,
  request: Target["requests"][number],
): Promise<Result[]> {
  const headers = { "accept-encoding": "br, gzip", ...request.headers };
  const size = async (url: string) => (await rawBody(new URL(url, origin).href, headers)).byteLength;
  const html = (await rawBody(origin + request.path, { ...request.headers })).toString();
  const found = (pattern: RegExp, text: string) => [
    ...new Set([...text.matchAll(pattern)].map(([, url]) => url!)),
  ];
  const sum = async (urls: string[]) =>
    (await Promise.all(urls.map(size))).reduce((total, one) => total + one, 0);

  const styles = found(kinds.style, html);
  const css = (await Promise.all(styles.map((url) => rawBody(origin + url, {})))).join("\n");
  // The faces that a page's ordinary text uses: the extended and italic ones load only where their letters occur.
  const fonts = found(/url\(["']?([^"')]+\.woff2)/g, css).filter((url) => !/-(ext|italic)-/.test(url));
  const bytes = {
    html: await size(request.path),
    script: await sum(found(kinds.script, html)),
    style: await sum(styles),
    font: await sum(fonts),
  };
  const total = Object.values(bytes).reduce((all, one) => all + one, 0);
  return Object.entries({ ...bytes, total }).map(([kind, value]) => {
    return { name: `${name}-${kind}`, value: value / 1000, unit: "kB" };
  });
}
