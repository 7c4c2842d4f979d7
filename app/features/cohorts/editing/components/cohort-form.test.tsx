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
      vatTreatments={["standard"]}
      version={null}
    />,
  );
  for (const text of ["Kies wat de groep leert.", "Kies hoe de btw wordt gerekend.", "26-02-2027 17.00"])
    expect(html).toContain(text);
  expect(html).not.toMatch(/\d{4}-\d\d-\d\dT/);
});
