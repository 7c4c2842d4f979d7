import { expect, test } from "vitest";
import { foundationBrand as brand } from "../site/foundation-brand";
import { type MailBody, mailHtml, mailText } from "./mail-body";

const from = {
  brand,
  category: "ORDER",
  sender: ["Stichting Voorbeeld", "Dorpsstraat 1", "KvK 12345678"],
} as const;
const nasty = `<script>alert("1")</script> & '`;
const body: MailBody = {
  subject: `Onderwerp ${nasty}`,
  blocks: [
    { text: `Eerste alinea ${nasty}\n\nTweede alinea\nmet een regel` },
    { code: "12345678" },
    { link: 'https://leren.example.nl/x?a=1&b="2"', label: `Knop ${nasty}` },
    { facts: [[`Naam ${nasty}`, `Waarde ${nasty}`]] },
  ],
};

test("the text form is complete without the HTML one", () => {
  const text = mailText(body, { ...from, locale: "nl" });
  for (const part of ["Tweede alinea", "12345678", 'https://leren.example.nl/x?a=1&b="2"', "Knop", "Waarde"])
    expect(text).toContain(part);
  expect(text).toContain("Met vriendelijke groet,\nDe Stadscoalitie\n");
  expect(mailText(body, { ...from, locale: "en" })).toContain("Kind regards,\nDe Stadscoalitie\n");
});

test("text of people is inert in the HTML form, the subject in the title included", () => {
  const html = mailHtml(body, { ...from, locale: "nl" });
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/href="[^"]*"2/);
  expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; &#39;/g)).toHaveLength(5);
});

test("the HTML form has the same parts, paragraphs and language", () => {
  const html = mailHtml(body, { ...from, locale: "en" });
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("<p>Tweede alinea<br>met een regel</p>");
  expect(html).toContain(">12345678</p>");
  expect(html).toContain('href="https://leren.example.nl/x?a=1&amp;b=&quot;2&quot;"');
  expect(html).toContain("Kind regards,<br>De Stadscoalitie");
});

test("the HTML form loads nothing from anywhere", () => {
  expect(mailHtml(body, { ...from, locale: "nl" })).not.toMatch(
    /\b(src|background)=|url\(|<(link|img|iframe|object)\b/,
  );
});

test("the first link is the button, the next ones are plain links", () => {
  const more = {
    ...body,
    blocks: [...body.blocks, { link: "https://leren.example.nl/my", label: "Tweede" }],
  };
  const html = mailHtml(more, { ...from, locale: "nl" });
  expect(html.match(/display:inline-block/g)).toHaveLength(1);
  expect(html).toMatch(/display:inline-block[^>]*>Knop/);
  expect(html).toMatch(/<a style="color:[^"]*" href="https:\/\/leren\.example\.nl\/my">Tweede<\/a>/);
});

test("every mail says at its foot why somebody gets it and who sent it", () => {
  const said = [
    "Je krijgt deze mail omdat hij hoort bij een bestelling of bij een plaats op jouw naam.",
    "Stichting Voorbeeld · Dorpsstraat 1 · KvK 12345678",
  ];
  for (const form of [mailText, mailHtml])
    for (const line of said) expect(form(body, { ...from, locale: "nl" })).toContain(line);
  expect(mailText(body, { ...from, category: "LEARNING", sender: [], locale: "en" })).toMatch(
    /\n--\nYou get this mail because you follow or followed a masterclass\.\n$/,
  );
});

test("the sender stands above every mail; where to ask below it, when there is an address", () => {
  const html = mailHtml(body, { ...from, locale: "nl", contact: "vraag@example.nl" });
  expect(html.indexOf("De Stadscoalitie")).toBeLessThan(html.indexOf("Eerste alinea"));
  expect(html).toContain('href="mailto:vraag@example.nl">vraag@example.nl</a>');
  expect(mailText(body, { ...from, locale: "en", contact: "vraag@example.nl" })).toContain(
    "Questions? E-mail vraag@example.nl\n",
  );
  expect(mailHtml(body, { ...from, locale: "nl" })).not.toContain("mailto:");
});
