import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { Checkbox, RadioGroup } from "./choice";
import { ErrorSummary } from "./error-summary";
import { TextInput } from "./field";

test("a field without faults has a label and nothing more", () => {
  const html = renderToStaticMarkup(<TextInput name="email" label="E-mailadres" type="email" />);
  expect(html).toContain('<label class="sc-field__label" for="email">E-mailadres</label>');
  expect(html).toContain('<input type="email" id="email" name="email" class="sc-input"/>');
});

test("an error and a hint describe the control, the error first, and what was typed stays", () => {
  const html = renderToStaticMarkup(
    <TextInput
      name="email"
      label="E-mailadres"
      hint="Van je werk"
      error="Er mist een @"
      defaultValue="marieke"
    />,
  );
  expect(html).toContain('aria-describedby="email-error email-hint"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="marieke"');
  expect(html).toMatch(/id="email-error".*Fout: .*Er mist een @/);
});

test("the words of a field follow the language", () => {
  const html = renderToStaticMarkup(
    <LocaleProvider value="en">
      <Checkbox name="news" label="Keep me posted" optional />
    </LocaleProvider>,
  );
  expect(html).toContain("(optional)");
});

test("every link of an error summary leads to a control, also into a group of choices", () => {
  const errors = { name: "Vul je naam in", pay: "Kies hoe je betaalt", note: undefined };
  const html = renderToStaticMarkup(
    <>
      <ErrorSummary errors={errors} />
      <TextInput name="name" label="Naam" error={errors.name} />
      <RadioGroup name="pay" label="Betalen" error={errors.pay} choices={[{ value: "now", label: "Nu" }]} />
    </>,
  );
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toEqual(["name", "pay"]);
  for (const id of targets) expect(html).toMatch(new RegExp(`<input[^>]* id="${id}"`));
  expect(html).toContain("Er zijn nog 2 dingen nodig");
});

test("without errors there is no summary", () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={{ name: undefined }} />)).toBe("");
});
