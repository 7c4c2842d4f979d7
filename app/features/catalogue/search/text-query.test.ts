import { expect, test } from "vitest";
import { textQuery } from "./text-query";

test.for([
  ["Talent Stad", "('talent' & 'stad')"],
  ["collega’s", "(('collegas' | 'collega'))"],
  ["zo’n plan", "(('zo' & 'n') & 'plan')"],
  ["in-company", "(('incompany' | 'in' & 'company'))"],
  ["“talent in de stad” plan", "('talent' <-> 'in' <-> 'de' <-> 'stad') & ('plan')"],
  ['een "open', "('een') & ('open')"],
  ["a & b | !c <-> ' \\", "('a' & 'b' & 'c')"],
  ["!!", null],
] as const)("%j is asked as %j", ([typed, query]) => {
  expect(textQuery(typed)?.query ?? null).toBe(query);
});

test("the words that it names are all forms in which they stand in a text", () => {
  expect(textQuery("e-mail collega’s")?.words).toBe("e mail email collega collegas");
});
