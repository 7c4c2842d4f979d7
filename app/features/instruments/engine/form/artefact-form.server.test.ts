import { expect, test } from "vitest";
import { readArtefactForm } from "./artefact-form.server";

const read = (fields: Record<string, string>) =>
  readArtefactForm(
    new Request("http://localhost:3000/", { method: "POST", body: new URLSearchParams(fields) }),
  );

test("fields are read with their versions, those of no instrument are not", async () => {
  const { intent, saves } = await read({
    intent: "save",
    "field:occasion": "De wijkmonitor.",
    "version:occasion": "3",
    "field:madeUp": "x",
    "field:constructor": "x",
  });
  expect(intent).toBe("save");
  expect(saves).toEqual({ occasion: { text: "De wijkmonitor.", version: 3 } });
});

test("a field without a version is no form of ours", async () => {
  const refused = read({ "field:occasion": "De wijkmonitor." });
  await expect(refused.catch((thrown: Response) => thrown.status)).resolves.toBe(400);
});
