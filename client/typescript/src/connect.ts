import createClient, { type Client, type Middleware } from "openapi-fetch";
import { secondsOf } from "./problem.js";
import type { paths } from "./schema.js";
import type { TokenSource } from "./tokens.js";

/** Every operation of the API, by method and path: `api.GET("/labs/{slug}", …)`. */
export type Api = Client<paths, "application/json">;

export interface ConnectOptions {
  /** Where the gateway is, without `/v1`: `http://localhost:8080`. */
  address: string;
  token?: TokenSource;
  /** The language of sentences in answers. */
  language?: "en" | "nl";
  /** How often a request is sent again that may be; 2 when absent. */
  repeats?: number;
  /** The longest wait in seconds that a client bears before it sends again; 10 when absent. */
  patience?: number;
  /** After how many seconds an attempt is given up; 15 when absent, more than the gateway takes. */
  deadline?: number;
  fetch?: (request: Request) => Promise<Response>;
}

type Sender = (request: Request) => Promise<Response>;

const KEY = "Idempotency-Key";

/** A connection to the API. A POST without an `Idempotency-Key` gets one, so that sending it again does it once. */
export function connect(options: ConnectOptions): Api {
  const send = withToken(options, options.fetch ?? ((request) => fetch(request)));
  const api = createClient<paths, "application/json">({
    baseUrl: `${options.address.replace(/\/+$/, "")}/v1`,
    fetch: patiently(options, withDeadline(options, send)),
  });
  api.use(conventions(options));
  return api;
}

function conventions(options: ConnectOptions): Middleware {
  return {
    onRequest({ request }) {
      if (options.language !== undefined && !request.headers.has("Accept-Language")) {
        request.headers.set("Accept-Language", options.language);
      }
      if (request.method === "POST" && !request.headers.has(KEY)) {
        request.headers.set(KEY, crypto.randomUUID());
      }
      return request;
    },
  };
}

function withDeadline({ deadline = 15 }: ConnectOptions, send: Sender): Sender {
  return (request) => {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(deadline * 1000)]);
    return send(new Request(request, { signal }));
  };
}

/** A token that was refused is renewed once: it may have ended on the way. */
function withToken({ token }: ConnectOptions, send: Sender): Sender {
  if (token === undefined) {
    return send;
  }
  const sent = async (request: Request, renew: boolean): Promise<Response> => {
    const value = await token(renew);
    if (value !== undefined) {
      request.headers.set("Authorization", `Bearer ${value}`);
    }
    return send(request);
  };
  return async (request) => {
    const again = request.clone();
    const response = await sent(request, false);
    return response.status === 401 ? sent(again, true) : response;
  };
}

function patiently({ repeats = 2, patience = 10 }: ConnectOptions, send: Sender): Sender {
  return async (request) => {
    for (let left = repeats; ; left--) {
      const again = request.clone();
      const outcome = await outcomeOf(send(request));
      const wait = left > 0 ? waitBefore(again, outcome) : undefined;
      if (wait === undefined || wait > patience) {
        return outcome instanceof Response ? outcome : Promise.reject(outcome.failure);
      }
      await new Promise((done) => setTimeout(done, wait * 1000));
      request = again;
    }
  };
}

async function outcomeOf(sent: Promise<Response>): Promise<Response | { failure: unknown }> {
  return sent.catch((failure: unknown) => ({ failure }));
}

/** Seconds until the same may be sent again; nothing where that could do it twice or would change nothing. */
function waitBefore(request: Request, outcome: Response | { failure: unknown }): number | undefined {
  const safe = request.method === "GET" || request.method === "HEAD" || request.headers.has(KEY);
  if (!(outcome instanceof Response)) {
    return safe && !request.signal.aborted ? 1 : undefined;
  }
  // A 429 was refused before anything was done, whatever the method.
  const worth = outcome.status === 429 || (safe && (outcome.status === 503 || outcome.status === 409));
  return worth ? secondsOf(outcome.headers.get("Retry-After")) : undefined;
}
