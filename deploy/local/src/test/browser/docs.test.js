import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, it } from "node:test";
import { address, barriers, desktop, issuer, launch, opened, shown } from "./browser.js";

let browser;
let context;
let seen;
let page;

before(async () => (browser = await launch()));
after(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: desktop });
  seen = await opened(context, `${address}/docs`);
  page = seen.page;
  await page.waitForSelector(".opblock-tag", { timeout: 180_000 });
});
afterEach(() => context.close());

async function find(words) {
  await page.getByLabel("Search operations").fill(words);
}

async function open(path) {
  await page.locator(".opblock", { has: page.locator(`[data-path="${path}"]`) }).first().locator(".opblock-summary-control").click();
}

async function executed() {
  await page.getByRole("button", { name: "Execute" }).click();
  const answer = page.locator(".live-responses-table .response");
  await answer.waitFor({ timeout: 120_000 });
  return { status: (await answer.locator(".response-col_status").innerText()).trim(), text: await answer.innerText() };
}

/** Through the provider's own page, which opens in a window of its own. */
async function logIn(user) {
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  const people = page.locator(".auth-container", { hasText: "PKCE" });
  const opening = context.waitForEvent("page");
  await people.getByRole("button", { name: "Authorize" }).click();
  const provider = await opening;
  await provider.getByLabel("User").selectOption(user);
  const asked = new URL(provider.url()).searchParams;
  await provider.getByLabel("Password").fill(`${user}-demo`);
  const closed = provider.waitForEvent("close");
  await provider.getByRole("button", { name: "Log in" }).click();
  await closed;
  await page.getByRole("button", { name: "Logout" }).first().waitFor({ timeout: 120_000 });
  return asked;
}

it("tries a call and shows the answer", async () => {
  await find("list debt labs");
  await open("/labs");
  const answer = await executed();
  await shown(page, "docs-tried");
  assert.equal(answer.status, "200");
  assert.match(answer.text, /"slug": "schuldenlab070"/);
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(seen.complaints, []);
});

it("fills in what a read must be told, and no header", async () => {
  await find("read a debt lab");
  await open("/labs/{slug}");
  assert.equal(await page.getByLabel("slug", { exact: true }).inputValue(), "schuldenlab070");
  assert.equal(await page.getByLabel("If-None-Match", { exact: true }).inputValue(), "");
  const answer = await executed();
  assert.equal(answer.status, "200");
  assert.match(answer.text, /"name": "Schuldenlab070"/);
});

it("shows what an answer consists of", async () => {
  await find("read a debt lab");
  await open("/labs/{slug}");
  const answers = page.locator(".responses-wrapper");
  await answers.getByRole("tab", { name: "Schema" }).first().click();
  await answers.locator(".json-schema-2020-12__title", { hasText: /^foundingMode$/ }).waitFor();
  await shown(page, "docs-schema");
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(seen.complaints, []);
});

it("leads people before systems to their login", async () => {
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  const [people, systems] = await page.getByRole("dialog").locator(".auth-container").allInnerTexts();
  assert.match(people, /^As a person[^]*Authorize/);
  assert.doesNotMatch(people, /client_secret/);
  assert.match(systems, /^As a system[^]*client_secret/);
  assert.deepEqual(await barriers(page), []);
});

it("logs in with PKCE, and may then do more", async () => {
  const asked = await logIn("national");
  assert.equal(asked.get("client_id"), "suite-frontend");
  assert.equal(asked.get("code_challenge_method"), "S256");
  assert.ok(asked.get("code_challenge"));
  await shown(page, "docs-logged-in");
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Logged in" }).waitFor();
  await find("/support-requests GET");
  await open("/support-requests");
  assert.equal((await executed()).status, "200");
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual([...seen.origins].sort(), [new URL(address).origin, new URL(issuer).origin].sort());
});

it("tells who is not logged in that this is needed", async () => {
  await find("/support-requests GET");
  await open("/support-requests");
  const answer = await executed();
  assert.equal(answer.status.slice(0, 3), "401");
  assert.match(answer.text, /urn:problem-type:schuldenlab:unauthenticated/);
});

it("finds operations by any words of theirs", async () => {
  await find("put motto");
  await page.locator(".opblock-tag").first().waitFor({ state: "detached" });
  await find("replace description debt lab");
  await page.locator('[data-path="/labs/{slug}"]').first().waitFor();
  assert.deepEqual(await page.locator(".opblock:not(.opblock-put)").allInnerTexts(), []);
});

it("is used with the keyboard alone", async () => {
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement.innerText || document.activeElement.id);
  const inDialog = () => document.activeElement.closest(".modal-ux") !== null;
  const tabTo = async (wanted) => {
    for (let step = 0; step < 60; step++) {
      if (wanted.test(await focused())) {
        return;
      }
      await press("Tab");
    }
    assert.fail(`The keyboard does not come to ${wanted}`);
  };
  await press("Tab");
  assert.equal(await focused(), "To the operations");
  await tabTo(/^Log in$/);
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(inDialog);
  for (let step = 0; step < 40; step++) {
    await press("Tab");
    assert.ok(await page.evaluate(inDialog));
  }
  await press("Escape");
  await page.waitForFunction(() => document.activeElement.innerText === "Log in");
  await tabTo(/^search$/);
  await page.keyboard.type("list debt labs");
  await page.locator('[data-path="/labs"]').waitFor();
  await tabTo(/\/labs\s/);
  await press("Enter");
  await page.getByRole("button", { name: "Execute" }).waitFor();
  await tabTo(/^Execute$/);
  await press("Enter");
  await page.locator(".live-responses-table .response").waitFor({ timeout: 120_000 });
  assert.deepEqual(seen.complaints, []);
});
