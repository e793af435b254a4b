import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

/** Where the suite that runs is. */
export const address = process.env.SUITE_ADDRESS ?? "http://localhost:8080";
export const issuer = process.env.SUITE_ISSUER ?? "http://localhost:8090/realms/schuldenlab";
export const mailPage = process.env.SUITE_MAIL_PAGE ?? "http://localhost:8026";

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screenshots = process.env.SUITE_SCREENSHOTS;
const quiet = ["no-sandbox", "disable-gpu", "disable-dev-shm-usage", "disable-background-networking", "disable-sync"];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: quiet.map((option) => `--${option}`),
  });
}

/** A page with what it complained of and whom it asked. */
export async function opened(context, url) {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const seen = { page, complaints: [], origins: new Set() };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      seen.complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) {
      seen.origins.add(new URL(request.url()).origin);
    }
  });
  await page.goto(url);
  return seen;
}

/** What axe finds serious or critical, a line each. */
export async function barriers(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  return found.violations
    .filter((violation) => ["serious", "critical"].includes(violation.impact))
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`);
}

/** For people to look at, when a folder is given. */
export async function shown(page, name) {
  if (screenshots) {
    await page.screenshot({ path: `${screenshots}/${name}.png` });
  }
}
