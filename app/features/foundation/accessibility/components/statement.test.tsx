import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { accessibilityMessages } from "../accessibility.messages";
import { type AccessibilityStatement, accessibilityStatement } from "../accessibility-statement";
import { StatementMethod, StatementStatus } from "./statement";

const { nl } = accessibilityMessages;
const textOf = (statement: AccessibilityStatement) =>
  renderToStaticMarkup(
    <>
      <StatementStatus statement={statement} />
      <StatementMethod statement={statement} />
    </>,
  );

test("without an audit the statement says that what was done is our own and no audit", () => {
  const text = textOf(accessibilityStatement);
  expect(accessibilityStatement.audit).toBeNull();
  expect(text).toContain(
    `${accessibilityStatement.status}: ${nl.statuses[accessibilityStatement.status].name}`,
  );
  expect(text).toContain("geen audit");
  expect(text).not.toContain(nl.report);
});

test("with an audit it names who did it, when, and the report", () => {
  const audit = { by: "Bureau Voorbeeld", on: "2027-03-01", report: "https://rapport.example/" };
  const text = textOf({ ...accessibilityStatement, status: "B", audit });
  expect(text).toContain("B: voldoet gedeeltelijk");
  expect(text).toContain("Bureau Voorbeeld, 1 maart 2027");
  expect(text).toContain('href="https://rapport.example/"');
  expect(text).not.toContain("geen audit");
});

test("the day of the statement is a day that has come", () => {
  expect(Date.parse(accessibilityStatement.madeOn)).toBeLessThanOrEqual(Date.now());
});
