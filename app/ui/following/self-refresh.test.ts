import { expect, test } from "vitest";
import { refreshesLeft, refreshMeta } from "./self-refresh";

const at = (search: string) => refreshMeta({ pathname: "/desk/cohorts/1", search });

test("a page asks for itself anew only when its address says so, each time once less, until it stops", () => {
  expect(at("?follow=24")).toEqual([{ httpEquiv: "refresh", content: "5;url=/desk/cohorts/1?follow=23" }]);
  expect(at("?done=settle&follow=1")).toEqual([
    { httpEquiv: "refresh", content: "5;url=/desk/cohorts/1?follow=0" },
  ]);
  for (const none of ["", "?done=settle", "?follow=0", "?follow=-1", "?follow=1e9", "?follow=x"])
    expect(at(none)).toEqual([]);
  expect(refreshesLeft(new URLSearchParams("follow=99"))).toBe(24);
});
