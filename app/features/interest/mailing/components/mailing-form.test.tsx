import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MailingForm } from "./mailing-form";

test("there is nothing to tell of a masterclass that is not open and has no group; once it is open there is", () => {
  const page = { masterclassId: "mc2", title: "Coalities bouwen", groups: [], chosen: null };
  const announced = renderToStaticMarkup(<MailingForm page={{ ...page, isOpen: false }} />);
  expect(announced).toContain("Er is nog niets te melden");
  expect(announced).not.toContain("<form");
  const open = renderToStaticMarkup(<MailingForm page={{ ...page, isOpen: true }} />);
  expect(open).toContain('value="masterclass"');
});
