// Finds or installs a Chromium for the end-to-end tests: the one without a window if it can, in which a page opens in half the time.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const headless = "/usr/bin/chromium-headless-shell";
const withWindows = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @param {(string | undefined)[]} places */
const firstOf = (places) => places.find((place) => place && existsSync(place));

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** The path of a Chromium on this machine, Playwright's own download included: the one that `CHROMIUM` names before all; null when there is none. */
export const findChromium = () =>
  firstOf([process.env.CHROMIUM, headless, ...withWindows, chromium.executablePath()]) ?? null;

/** As root on Debian installs the one without a window; where nothing is found, lets Playwright download its own. Returns the path, or null. */
export function ensureChromium() {
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (isDebian && !firstOf([process.env.CHROMIUM, headless])) {
    console.log("Installing Chromium for the end-to-end tests …");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]);
  }
  if (!findChromium())
    run(process.execPath, [path.resolve("node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  return findChromium();
}
