import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { MyMasterclasses } from "./my-masterclasses";

const page = (onItsWay?: string) =>
  renderToStaticMarkup(
    <LocaleProvider value="nl">
      <MyMasterclasses
        name="Noor"
        isStaff={false}
        enrolments={[]}
        cannotStartAgain={false}
        onItsWay={onItsWay}
      />
    </LocaleProvider>,
  );

test("whoever follows nothing is told to choose, unless something is on its way", () => {
  expect(page()).toContain("Je volgt nog geen masterclass");
  expect(page("Je betaling is onderweg")).toContain("Je betaling is onderweg");
  expect(page("Je betaling is onderweg")).not.toContain("Je volgt nog geen masterclass");
});
