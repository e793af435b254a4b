import type { components } from "./schema.js";

/** One thing that is wrong with what was sent, and where it stands. */
export type Fault = components["schemas"]["Fault"];

/** A rule of the domain that stands in the way, and the service whose fact decides. */
export type Blocker = components["schemas"]["Blocker"];

const PREFIX = "urn:problem-type:schuldenlab:";

/** An answer that says why a request was not done (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  /** What to decide by: `not-found`, `blocked`, `stale`; `unknown` if it came from something between here and the API. */
  readonly code: string;
  readonly detail: string;
  /** All faults of the input at once, with a 400. */
  readonly errors: readonly Fault[];
  /** All rules that stand in the way at once, with a 409. */
  readonly blockers: readonly Blocker[];
  /** The path of what has the name or key already, with a 409. */
  readonly existing: string | undefined;
  /** What an operator finds the request by. */
  readonly traceId: string | undefined;

  constructor(
    readonly status: number,
    body: unknown,
    readonly headers: Headers,
  ) {
    const told: Partial<components["schemas"]["Problem"]> = isObject(body) ? body : {};
    super(told.title ?? `The answer was ${status}`);
    this.code = told.type?.startsWith(PREFIX) ? told.type.slice(PREFIX.length) : "unknown";
    this.detail = told.detail ?? "";
    this.errors = told.errors ?? [];
    this.blockers = told.blockers ?? [];
    this.existing = told.existing;
    this.traceId = told.traceId;
  }

  /** After how many seconds it is worth asking again, if that was said. */
  get retryAfter(): number | undefined {
    return secondsOf(this.headers.get("Retry-After"));
  }
}

/** A number of seconds, or the time until a date (RFC 9110, 10.2.3). */
export function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) {
    return undefined;
  }
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function isObject(body: unknown): body is object {
  return typeof body === "object" && body !== null;
}
