import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { address, barriers, desktop, issuer, launch, mailPage, opened, phone, shown } from "./browser.js";

const login = new URLSearchParams({
  client_id: "suite-frontend",
  response_type: "code",
  redirect_uri: `${address}/docs/oauth2-redirect.html`,
  code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  code_challenge_method: "S256",
  scope: "openid",
  state: "any",
});
const pages = {
  start: `${address}/`,
  docs: `${address}/docs`,
  problems: `${address}/docs/problems`,
  login: `${issuer}/protocol/openid-connect/auth?${login}`,
  mail: `${mailPage}/`,
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const [name, url] of Object.entries(pages)) {
  for (const [size, viewport] of Object.entries({ desktop, phone })) {
    describe(`${name} on a ${size}`, () => {
      let context;
      let seen;
      before(async () => {
        context = await browser.newContext({ viewport });
        seen = await opened(context, url);
        if (name === "docs") {
          await seen.page.waitForSelector(".opblock-tag", { timeout: 180_000 });
        }
        await shown(seen.page, `${name}-${size}`);
      });
      after(() => context.close());

      it("keeps nobody out", async () => {
        assert.deepEqual(await barriers(seen.page), []);
      });

      it("has nothing to complain of, and asks nobody else", () => {
        assert.deepEqual(seen.complaints, []);
        assert.deepEqual([...seen.origins], [new URL(url).origin]);
      });

      it("is no wider than the window", async () => {
        const width = await seen.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${width} pixels`);
      });

      it("shows where the keyboard is, at every stop", async () => {
        const { page } = seen;
        const stops = new Set();
        for (let step = 0; step < 12; step++) {
          await page.keyboard.press("Tab");
          const stop = await page.evaluate(() => {
            const focused = document.activeElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(focused);
            const body = focused === document.body;
            return { body, html: focused.outerHTML.slice(0, 120), seen: outlineStyle !== "none" && outlineWidth !== "0px" };
          });
          if (stop.body) {
            break;
          }
          assert.ok(stop.seen, `no outline: ${stop.html}`);
          stops.add(stop.html);
        }
        assert.ok(stops.size > 0);
      });
    });
  }
}
