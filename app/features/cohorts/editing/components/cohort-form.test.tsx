import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newFields } from "../cohort-form";
import { CohortForm } from "./cohort-form";

test("a choice that is not made is named, and a moment is asked for as people write it", () => {
  const html = renderToStaticMarkup(
    <CohortForm
      action="/desk/cohorts/new"
      values={newFields({ offerId: "", price: "", vat: "" })}
      faults={{ offerId: "choiceWrong", vat: "choiceWrong", enrolUntil: "enrolUntilWrong" }}
      offers={[]}
      version={null}
      back="/desk/cohorts"
    />,
  );
  for (const text of ["Kies wat de groep leert.", "Kies hoe de btw wordt gerekend.", "26-02-2027 17.00"])
    expect(html).toContain(text);
  expect(html).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test.for([
  ["standard", ["standard", "reduced", "exempt"]],
  ["reverseCharge", ["reverseCharge", "standard", "reduced", "exempt"]],
] as const)("with %s the VAT treatments are those of a product, and what it has now", ([vat, shown]) => {
  const html = renderToStaticMarkup(
    <CohortForm
      action=""
      values={newFields({ offerId: "", price: "", vat })}
      offers={[]}
      version={null}
      back=""
    />,
  );
  const [select] = /<select[^>]* name="vat".*?<\/select>/.exec(html)!;
  expect([...select.matchAll(/value="(\w+)"/g)].map(([, value]) => value)).toEqual(shown);
  expect(select).toMatch(new RegExp(`value="${vat}" selected`));
});
