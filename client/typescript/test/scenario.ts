/**
 * What a front-end and a system do in their first hour, with the suite that runs: `SUITE_ADDRESS` is its gateway,
 * `SUITE_ISSUER` its identity provider, with the demo users.
 */
import assert from "node:assert/strict";
import { it } from "node:test";
import { answerIfChanged, answerOf, clientCredentials, connect, itemsOf, ProblemError, type Schema } from "../src/index.js";

const address = process.env["SUITE_ADDRESS"] ?? "http://localhost:8080";
const issuer = process.env["SUITE_ISSUER"] ?? "http://localhost:8090/realms/schuldenlab";
const reader = connect({ address, language: "nl" });
const manager = connect({ address, token: () => tokenOf("manager-070") });
const national = connect({ address, token: () => tokenOf("national") });
const lab = { path: { slug: "schuldenlab070" } };

const NEW = {
  name: "Schuldenlab van het scenario",
  workingModes: ["IMPORT" as const],
  area: { kind: "MUNICIPALITY" as const, municipalities: ["gm0513"] },
};

/** As `./suite token NAME` does; a front-end logs its user in with PKCE instead. */
async function tokenOf(username: string): Promise<string> {
  const form = { grant_type: "password", client_id: "suite-cli", username, password: `${username}-demo` };
  const response = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  assert.equal(response.status, 200);
  return ((await response.json()) as { access_token: string }).access_token;
}

async function problemOf(call: Promise<unknown>): Promise<ProblemError> {
  const thrown = await call.then(
    () => assert.fail("There was no problem"),
    (problem: unknown) => problem,
  );
  assert.ok(thrown instanceof ProblemError);
  return thrown;
}

async function slugsOf(items: AsyncIterable<{ slug: string }>): Promise<string[]> {
  const slugs: string[] = [];
  for await (const item of items) {
    slugs.push(item.slug);
  }
  return slugs;
}

/** A lab of its own, so that the scenario can be run again. */
async function newLab(): Promise<string> {
  const slug = `lab-${crypto.randomUUID()}`;
  const body: Schema<"NewLab"> = { ...NEW, slug };
  const made = await answerOf(national.POST("/labs", { body }));
  assert.equal(made.location, `/v1/labs/${slug}`);
  assert.equal(made.data.status, "PROPOSED");
  return slug;
}

it("lists, page by page, what one page lists", async () => {
  const query = { sector: ["PUBLIC" as const] };
  const paged = await slugsOf(
    itemsOf((page) => reader.GET("/partners", { params: { query: { ...query, limit: 5, ...page } } })),
  );
  const whole = await answerOf(reader.GET("/partners", { params: { query: { ...query, limit: 200, count: true } } }));
  assert.ok(paged.length > 5);
  assert.deepEqual(
    paged,
    whole.data.items.map((partner) => partner.slug),
  );
  assert.equal(whole.data.total, paged.length);
});

it("reads a lab, and learns that it is still so", async () => {
  const read = await answerOf(reader.GET("/labs/{slug}", { params: lab }));
  assert.deepEqual(read.data.area.municipalities, ["gm0518"]);
  const header = { "If-None-Match": read.etag };
  assert.equal(await answerIfChanged(reader.GET("/labs/{slug}", { params: { ...lab, header } })), undefined);
});

it("reads all municipalities as a system", async () => {
  const token = clientCredentials({
    issuer,
    clientId: "integrator-almere",
    clientSecret: "local-demo-only-integrator-almere",
  });
  const system = connect({ address, token });
  let count = 0;
  for await (const municipality of itemsOf((page) =>
    system.GET("/municipalities", { params: { query: { limit: 200, ...page } } }),
  )) {
    assert.match(municipality.code, /^gm\d{4}$/);
    count++;
  }
  assert.equal(count, 342);
});

it("is told in Dutch all that is wrong with a question", async () => {
  const problem = await problemOf(answerOf(reader.GET("/labs", { params: { query: { limit: 0, sort: "colour" } } })));
  assert.equal(problem.status, 400);
  assert.deepEqual(problem.errors.map((fault) => fault.parameter).sort(), ["limit", "sort"]);
  assert.equal(problem.headers.get("Content-Language"), "nl");
});

it("changes what it has read, once", async () => {
  const read = await answerOf(manager.GET("/labs/{slug}", { params: lab }));
  const body = { ...read.data, motto: `It takes a city to solve debt, ${crypto.randomUUID()}` };
  const params = { ...lab, header: { "If-Match": read.etag } };
  const changed = await answerOf(manager.PUT("/labs/{slug}", { params, body }));
  assert.equal(changed.data.motto, body.motto);
  assert.notEqual(changed.etag, read.etag);
  const problem = await problemOf(answerOf(manager.PUT("/labs/{slug}", { params, body })));
  assert.equal(problem.status, 412);
});

it("makes one lab of two requests with one key", async () => {
  const slug = `lab-${crypto.randomUUID()}`;
  const body = { ...NEW, slug };
  const params = { header: { "Idempotency-Key": crypto.randomUUID() } };
  const first = await answerOf(national.POST("/labs", { params, body }));
  const second = await answerOf(national.POST("/labs", { params, body }));
  assert.deepEqual([first.replayed, second.replayed], [false, true]);
  assert.equal(second.data.id, first.data.id);
});

it("is told which rules stand in the way, before and after it tries", async () => {
  const path = { slug: await newLab() };
  const transitions = await answerOf(national.GET("/labs/{slug}/transitions", { params: { path } }));
  const next = transitions.data.items.find((transition) => transition.to === "SETTING_UP");
  assert.equal(next?.verdict, "BLOCKED");
  const change = national.POST("/labs/{slug}/status-changes", { params: { path }, body: { to: "SETTING_UP" } });
  const problem = await problemOf(answerOf(change));
  assert.deepEqual([problem.status, problem.code], [409, "blocked"]);
  assert.deepEqual(problem.blockers, next.blockers);
  assert.equal(problem.blockers[0]?.rule, "D48");
});

it("may not do what another may", async () => {
  const path = { slug: await newLab() };
  const body: Schema<"LabUpdate"> = NEW;
  const put = manager.PUT("/labs/{slug}", { params: { path, header: { "If-Match": "*" } }, body });
  assert.equal((await problemOf(answerOf(put))).status, 403);
  const anonymous = reader.PUT("/labs/{slug}", { params: { path, header: { "If-Match": "*" } }, body });
  assert.equal((await problemOf(answerOf(anonymous))).status, 401);
});

it("subscribes to a calendar, reads it without a token, and ends it", async () => {
  const feed = await answerOf(manager.POST("/calendar-feeds", { body: { name: "Scenario" } }));
  const subscribed = feed.data.address ?? "";
  assert.ok(subscribed.startsWith(`${address}/v1/calendar-feeds/`));
  const key = subscribed.slice(subscribed.lastIndexOf("/") + 1);
  const read = { params: { path: { key } }, parseAs: "text" as const };
  const calendar = await answerOf(reader.GET("/calendar-feeds/{key}", read));
  assert.match(calendar.data, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  const header = { "If-Match": feed.etag };
  await answerOf(manager.DELETE("/calendar-feeds/{key}", { params: { path: { key: feed.data.id }, header } }));
  assert.equal((await problemOf(answerOf(reader.GET("/calendar-feeds/{key}", read)))).status, 404);
});
