import { expect, test } from "vitest";
import type { CertificateKind } from "../certificates/certificate";
import { collect } from "./stacks";

const held = (number: string, kind: CertificateKind, contentId: string) => ({ number, kind, contentId });
const masterclasses = [
  {
    id: "mc1",
    title: "Anders kijken",
    modules: [
      { id: "m0", title: "De stad" },
      { id: "m1", title: "Taal" },
    ],
  },
  {
    id: "mc2",
    title: "Coalities",
    modules: [
      { id: "m1", title: "Taal" },
      { id: "m2", title: "Vakgenoten" },
    ],
  },
  { id: "mc3", title: "Bedrijvigheid", modules: [{ id: "m6", title: "Interventies" }] },
];

test("modules stand in their masterclass, held or not, and masterclasses in the order of the programme", () => {
  const [m1, whole] = [held("1", "module", "m1"), held("2", "masterclass", "mc2")];
  expect(collect([m1, whole], masterclasses)).toEqual({
    programmes: [],
    sets: [],
    stacks: [
      {
        id: "mc1",
        title: "Anders kijken",
        wholes: [],
        modules: [
          { id: "m0", title: "De stad", certificate: null },
          { id: "m1", title: "Taal", certificate: m1 },
        ],
        held: 1,
      },
      {
        id: "mc2",
        title: "Coalities",
        wholes: [whole],
        modules: [
          { id: "m1", title: "Taal", certificate: m1 },
          { id: "m2", title: "Vakgenoten", certificate: null },
        ],
        held: 1,
      },
    ],
    others: [],
  });
});

test("the programme stands by itself, every attempt counts, and what content lost stays in sight", () => {
  const all = [
    held("1", "programme", "programme"),
    held("2", "masterclass", "mc1"),
    held("3", "masterclass", "mc1"),
    held("4", "masterclass", "gone"),
    held("5", "module", "lost"),
  ];
  const { programmes, stacks, others } = collect(all, masterclasses);
  expect(programmes).toEqual([all[0]]);
  expect(stacks.map(({ wholes }) => wholes)).toEqual([[all[1], all[2]]]);
  expect(others).toEqual([all[3], all[4]]);
});

test("of a module that was certified twice the newest is shown, and none gets lost", () => {
  const [newer, older] = [held("2", "module", "m6"), held("1", "module", "m6")];
  const { stacks, others } = collect([newer, older], masterclasses);
  expect(stacks[0]!.modules[0]!.certificate).toBe(newer);
  expect(others).toEqual([older]);
});

test("modules that a host gave together stand by themselves, also when one of them is in a masterclass", () => {
  const [set, m1] = [held("1", "modules", "m1+m2"), held("2", "module", "m1")];
  const { sets, others, stacks } = collect([set, m1], masterclasses);
  expect(sets).toEqual([set]);
  expect(others).toEqual([]);
  expect(stacks.map(({ id, held: count }) => [id, count])).toEqual([
    ["mc1", 1],
    ["mc2", 1],
  ]);
});
