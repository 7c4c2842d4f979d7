// Finds or installs a Chromium for the end-to-end tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium on this machine, Playwright's own download included; null when there is none. */
export function findChromium() {
  const own = chromium.executablePath();
  return places.find((place) => place && existsSync(place)) ?? (existsSync(own) ? own : null);
}

/** Installs Debian's package as root on Debian, else lets Playwright download its own. Returns the path. */
export function installChromium() {
  console.log("Installing Chromium for the end-to-end tests …");
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  /** @param {string} command @param {string[]} args */
  const run = (command, args) =>
    spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0;
  const installed =
    isDebian && run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"]);
  if (!installed)
    run(process.execPath, [path.resolve("node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  return findChromium();
}
