import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { answerIfChanged, answerOf, clientCredentials, connect, itemsOf, ProblemError } from "../src/index.js";
import { StandIn, type Given } from "./stand-in.js";

let standIn: StandIn;

async function giving(...answers: Given[]): Promise<StandIn> {
  standIn = await StandIn.giving(...answers);
  return standIn;
}

afterEach(() => standIn.close());

const LAB = { params: { path: { slug: "lab-a" } } };
const NEW_LAB = {
  body: { name: "A", workingModes: ["IMPORT" as const], area: { kind: "MUNICIPALITY" as const, municipalities: ["gm0513"] } },
};

function problem(code: string, status: number, more: object = {}, headers: Record<string, string> = {}): Given {
  const body = { type: `urn:problem-type:schuldenlab:${code}`, title: code, status, detail: "So it is.", ...more };
  return { status, body, headers: { "Content-Type": "application/problem+json", ...headers } };
}

describe("answers", () => {
  it("bring the version with the record", async () => {
    const { address } = await giving({ body: { slug: "lab-a", name: "Lab A" }, headers: { ETag: '"3"' } });
    const lab = await answerOf(connect({ address: `${address}/` }).GET("/labs/{slug}", LAB));
    assert.equal(lab.data.name, "Lab A");
    assert.equal(lab.etag, '"3"');
    assert.equal(standIn.received[0]?.url, "/v1/labs/lab-a");
  });

  it("are nothing where nothing changed", async () => {
    const { address } = await giving({ status: 304 });
    const header = { "If-None-Match": '"3"' };
    const lab = connect({ address }).GET("/labs/{slug}", { params: { ...LAB.params, header } });
    assert.equal(await answerIfChanged(lab), undefined);
    assert.equal(standIn.received[0]?.headers["if-none-match"], '"3"');
  });

  it("are asked in a language", async () => {
    const { address } = await giving({ body: { items: [] } });
    await answerOf(connect({ address, language: "nl" }).GET("/labs"));
    assert.equal(standIn.received[0]?.headers["accept-language"], "nl");
  });
});

describe("problems", () => {
  it("name all blockers", async () => {
    const blockers = [{ code: "no-municipal-endorsement", detail: "None yet.", rule: "D48", source: "lab-service" }];
    const { address } = await giving(problem("blocked", 409, { blockers, traceId: "abc" }));
    await assert.rejects(answerOf(connect({ address }).POST("/labs", NEW_LAB)), (thrown) => {
      assert.ok(thrown instanceof ProblemError);
      assert.deepEqual([thrown.status, thrown.code, thrown.traceId], [409, "blocked", "abc"]);
      assert.deepEqual(thrown.blockers, blockers);
      assert.deepEqual(thrown.errors, []);
      return true;
    });
  });

  it("of something in between are problems too", async () => {
    const { address } = await giving({ status: 502, headers: { "Content-Type": "text/html" } });
    await assert.rejects(answerOf(connect({ address }).GET("/labs")), { name: "ProblemError", code: "unknown", status: 502 });
  });
});

describe("lists", () => {
  it("are read page by page, with their filters", async () => {
    const { address } = await giving(
      { body: { items: [{ slug: "a" }, { slug: "b" }], next: "?after=x%2By" } },
      { body: { items: [{ slug: "c" }] } },
    );
    const api = connect({ address });
    const slugs: string[] = [];
    const labs = itemsOf((page) => api.GET("/labs", { params: { query: { status: ["ESTABLISHED"], limit: 2, ...page } } }));
    for await (const lab of labs) {
      slugs.push(lab.slug);
    }
    assert.deepEqual(slugs, ["a", "b", "c"]);
    assert.deepEqual(
      standIn.received.map((request) => request.url),
      ["/v1/labs?status=ESTABLISHED&limit=2", "/v1/labs?status=ESTABLISHED&limit=2&after=x%2By"],
    );
  });

  it("are read no further than is asked", async () => {
    const { address } = await giving({ body: { items: [{ slug: "a" }], next: "?after=x" } });
    const api = connect({ address });
    for await (const lab of itemsOf((page) => api.GET("/labs", { params: { query: page } }))) {
      assert.equal(lab.slug, "a");
      break;
    }
    assert.equal(standIn.received.length, 1);
  });
});

describe("sending again", () => {
  it("keeps the key and the body of a POST", async () => {
    const { address } = await giving(
      problem("unavailable", 503, {}, { "Retry-After": "0" }),
      { failing: "broken" },
      { status: 201, body: { slug: "a" }, headers: { "Idempotency-Replayed": "true", Location: "/v1/labs/a" } },
    );
    const made = await answerOf(connect({ address }).POST("/labs", NEW_LAB));
    assert.deepEqual([made.replayed, made.location], [true, "/v1/labs/a"]);
    assert.equal(new Set(standIn.received.map((request) => request.headers["idempotency-key"])).size, 1);
    assert.equal(new Set(standIn.received.map((request) => request.body)).size, 1);
    assert.equal(standIn.received.length, 3);
  });

  it("is done when nothing came in time", async () => {
    const { address } = await giving({ failing: "hanging" }, { body: { items: [{ slug: "a" }] } });
    const page = await answerOf(connect({ address, deadline: 0.2 }).GET("/labs"));
    assert.equal(page.data.items.length, 1);
  });

  it("is not done once the caller gave up", async () => {
    const { address } = await giving({ failing: "hanging" });
    const signal = AbortSignal.timeout(200);
    await assert.rejects(answerOf(connect({ address }).GET("/labs", { signal })), { name: "TimeoutError" });
    assert.equal(standIn.received.length, 1);
  });

  it("is not done with a PUT, which may have happened", async () => {
    const { address } = await giving(problem("unavailable", 503, {}, { "Retry-After": "0" }));
    const header = { "If-Match": '"3"' };
    const put = connect({ address }).PUT("/labs/{slug}", { params: { ...LAB.params, header }, ...NEW_LAB });
    await assert.rejects(answerOf(put), { status: 503 });
    assert.equal(standIn.received.length, 1);
  });

  it("is not done when a rule stands in the way", async () => {
    const { address } = await giving(problem("blocked", 409));
    await assert.rejects(answerOf(connect({ address }).POST("/labs", NEW_LAB)), { code: "blocked" });
    assert.equal(standIn.received.length, 1);
  });

  it("does not wait longer than the patience", async () => {
    const { address } = await giving(problem("too-many-requests", 429, {}, { "Retry-After": "3600" }));
    await assert.rejects(answerOf(connect({ address, patience: 5 }).GET("/labs")), { status: 429, retryAfter: 3600 });
    assert.equal(standIn.received.length, 1);
  });

  it("ends after the repeats that were asked for", async () => {
    const down = problem("unavailable", 503, {}, { "Retry-After": "0" });
    const { address } = await giving(down, down, down, down);
    await assert.rejects(answerOf(connect({ address, repeats: 1 }).GET("/labs")), { status: 503 });
    assert.equal(standIn.received.length, 2);
  });
});

describe("tokens", () => {
  it("are renewed once when they are refused", async () => {
    const { address } = await giving(problem("unauthorized", 401), { body: { items: [] } });
    const token = (renew: boolean): string => (renew ? "new" : "old");
    await answerOf(connect({ address, token }).GET("/labs"));
    const sent = standIn.received.map((request) => request.headers.authorization);
    assert.deepEqual(sent, ["Bearer old", "Bearer new"]);
  });

  it("are refused for good the second time", async () => {
    const { address } = await giving(problem("unauthorized", 401), problem("unauthorized", 401));
    await assert.rejects(answerOf(connect({ address, token: () => "old" }).GET("/labs")), { status: 401 });
    assert.equal(standIn.received.length, 2);
  });

  it("of a system are kept until their end", async () => {
    const { address: issuer } = await giving(
      { body: { access_token: "first", expires_in: 3600 } },
      { body: { access_token: "second", expires_in: 10 } },
      { body: { access_token: "third", expires_in: 3600 } },
    );
    const token = clientCredentials({ issuer, clientId: "a b", clientSecret: "s:1" });
    assert.deepEqual([await token(false), await token(false)], ["first", "first"]);
    assert.deepEqual([await token(true), await token(false)], ["second", "third"]);
    const [first] = standIn.received;
    assert.equal(first?.headers.authorization, `Basic ${btoa("a+b:s%3A1")}`);
    assert.equal(first?.body, "grant_type=client_credentials");
  });
});
