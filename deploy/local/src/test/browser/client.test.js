import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, afterEach, before, beforeEach, it } from "node:test";
import { address, desktop, issuer, launch, opened } from "./browser.js";

/** Where the local suite's provider lets a front-end return to, and its gateway lets it call from. */
const PORTS = [5173, 4200, 3000];
const client = new URL("../../../../../client/typescript/", import.meta.url);

let server;
let page;
let seen;
let context;
let browser;

before(async () => {
  server = await served();
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: desktop });
  seen = await opened(context, `${home()}?view=requests#open`);
  page = seen.page;
  await ready("Log in");
});
afterEach(() => context.close());

/** The page, and the client as it was built. */
async function served() {
  const types = { js: "text/javascript", mjs: "text/javascript", html: "text/html", json: "application/json" };
  const answer = async (path) => {
    if (path === "/") return readFile(new URL("client.html", import.meta.url));
    if (path === "/suite.json") return JSON.stringify({ address, issuer });
    return readFile(new URL(path.slice("/client/".length), client));
  };
  for (const port of PORTS) {
    const candidate = createServer(async (request, response) => {
      const path = new URL(request.url, home()).pathname;
      response.setHeader("Content-Type", types[path.split(".").at(-1)] ?? "text/html");
      response.end(await answer(path));
    });
    const free = await new Promise((done) => {
      candidate.once("error", () => done(false));
      candidate.listen(port, "localhost", () => done(true));
    });
    if (free) return candidate;
  }
  throw new Error(`None of the ports ${PORTS} is free`);
}

function home() {
  return `http://localhost:${server.address().port}/`;
}

function ready(words) {
  return page.getByRole("button", { name: words, exact: true }).waitFor();
}

async function logIn(user) {
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByLabel("User").selectOption(user);
  await page.getByLabel("Password").fill(`${user}-demo`);
  await page.getByRole("button", { name: "Log in" }).click();
  await ready("Log out");
}

/** Changes what is kept of the login, as time does. */
function held(change) {
  return page.evaluate((changed) => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("login held"));
    sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), ...changed }));
  }, change);
}

function asked() {
  return page.evaluate(() => globalThis.asked());
}

function tokensAsked() {
  const asked = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/token")) asked.push(request.postData());
  });
  return asked;
}

it("logs in with PKCE, comes back to the same view, and stays logged in", async () => {
  assert.equal(await asked(), 401);
  const starting = page.waitForRequest((request) => request.url().includes("code_challenge="));
  await logIn("national");
  const sent = new URL((await starting).url()).searchParams;
  assert.equal(sent.get("code_challenge_method"), "S256");
  assert.equal(page.url(), `${home()}?view=requests#open`);
  assert.equal(await asked(), 200);
  await page.reload();
  await ready("Log out");
  assert.equal(await asked(), 200);
});

it("renews a token that ends, once for all who need it", async () => {
  await logIn("national");
  await held({ until: 0 });
  const tokens = tokensAsked();
  assert.deepEqual(await page.evaluate(() => Promise.all([1, 2, 3, 4].map(() => globalThis.asked()))), [200, 200, 200, 200]);
  assert.equal(tokens.length, 1);
  assert.match(tokens[0], /grant_type=refresh_token/);
});

it("renews a token that is refused", async () => {
  await logIn("national");
  await held({ token: "no.such.token" });
  const tokens = tokensAsked();
  assert.equal(await asked(), 200);
  assert.equal(tokens.length, 1);
});

it("knows when nobody is logged in any more", async () => {
  await logIn("national");
  await held({ until: 0, refresh: "used" });
  assert.equal(await asked(), 401);
  assert.equal(await page.evaluate(() => globalThis.login.active), false);
});

it("logs out", async () => {
  await logIn("national");
  await page.getByRole("button", { name: "Log out" }).click();
  await ready("Log in");
  assert.equal(page.url(), home());
  assert.equal(await asked(), 401);
});

it("tells that people refused, and puts the address right", async () => {
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByLabel("User").waitFor();
  const state = new URL(page.url()).searchParams.get("state");
  const told = page.waitForEvent("pageerror");
  await page.goto(`${home()}?${new URLSearchParams({ error: "access_denied", state, iss: issuer })}`);
  assert.equal((await told).name, "AuthorizationResponseError");
  assert.equal(page.url(), `${home()}?view=requests#open`);
});

it("takes no answer that it did not ask for", async () => {
  const tokens = tokensAsked();
  await page.goto(`${home()}?code=stolen&state=foreign`);
  await ready("Log in");
  assert.deepEqual(tokens, []);
});
