// The forms of a lesson as they stand in its HTML: which version of the software made the page is not asked.

/** The first answer box: where it is sent to, and its fields but the text. */
export function answerForm(html: string, page: string) {
  const form =
    /<form method="post" action="([^"]*\/reflection\?block=[^"]*)"[^]*?name="block" value="([^"]*)"[^]*?name="version" value="(\d+)"/.exec(
      html,
    );
  if (!form) return null;
  return { url: new URL(form[1]!.replaceAll("&amp;", "&"), page).href, block: form[2]!, version: form[3]! };
}

/** The quiz, with the first option of each question chosen. */
export function quizForm(html: string, page: string) {
  const form = /<form method="post" action="([^"]*\/quiz)">([^]*?)<\/form>/.exec(html);
  if (!form) return null;
  const chosen: Record<string, string> = {};
  for (const [input] of form[2]!.matchAll(/<input[^>]*type="radio"[^>]*>/g))
    chosen[/name="([^"]*)"/.exec(input)![1]!] ??= /value="([^"]*)"/.exec(input)![1]!;
  return { url: new URL(form[1]!, page).href, chosen };
}

/** Addresses of the lessons that the contents of an enrolment link to. */
export const lessonLinks = (html: string, origin: string, enrolmentId: string) => [
  ...new Set(
    [...html.matchAll(new RegExp(`href="(/learn/${enrolmentId}/[^"/?#]+)"`, "g"))].map(
      ([, path]) => origin + path!,
    ),
  ),
];
