/** What shows how far one is: the bar above the lesson, the outline of its module, and the step onward. */
const parts = [".sc-lesson__bar .sc-progress", "#outline", ".sc-lesson__next"];

let latest = 0;

/** Reads a page that the server answered with. */
export const pageIn = async (response: Response): Promise<Document> =>
  new DOMParser().parseFromString(await response.text(), "text/html");

/** Shows how far one is, as `page` says it. A part that has the focus is left alone. */
export function showProgress(page: Document): void {
  latest++;
  for (const part of parts) {
    const [shown, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (fresh && !shown?.contains(document.activeElement)) shown?.replaceWith(fresh);
  }
}

/**
 * The same from the page as the server makes it now, after something in a lesson was done without leaving it. Without a
 * connection all stays as it was until the next page.
 */
export async function refreshProgress(): Promise<void> {
  const mine = ++latest;
  const response = await fetch(location.pathname, { redirect: "manual" }).catch(() => null);
  const page = response?.ok ? await pageIn(response).catch(() => null) : null;
  if (page && mine === latest) showProgress(page);
}
