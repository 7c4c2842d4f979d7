/** What shows how far one is: the bar above the lesson, the outline of its module, and what is left above the button. */
const parts = [".sc-lesson__bar .sc-progress", "#outline", ".sc-lesson__left"];

let latest = 0;

/**
 * Shows how far one is now, from the page as the server makes it, after something in a lesson was done without leaving it.
 * A part that has the focus is left alone; without a connection all stays as it was until the next page.
 */
export async function refreshProgress(): Promise<void> {
  const mine = ++latest;
  const html = await fetch(location.pathname, { redirect: "manual" }).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  if (html === null || mine !== latest) return;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const part of parts) {
    const [shown, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (fresh && !shown?.contains(document.activeElement)) shown?.replaceWith(fresh);
  }
}
