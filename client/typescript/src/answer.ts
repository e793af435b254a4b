import { ProblemError } from "./problem.js";

/** What a call of `openapi-fetch` gives. */
export interface Call {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A body with what its headers say of it. */
export interface Answer<Data> {
  data: Data;
  /** The version that was read: send it back as `If-Match`. */
  etag: string;
  /** Where what was made now is; a path. */
  location: string | undefined;
  /** Whether an earlier answer to the same `Idempotency-Key` was given again. */
  replayed: boolean;
  response: Response;
}

type DataOf<Result extends Call> = Exclude<Result["data"], undefined>;

/** The answer of a call; a problem is thrown as a `ProblemError`. */
export async function answerOf<Result extends Call>(call: Promise<Result>): Promise<Answer<DataOf<Result>>> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw new ProblemError(response.status, error, response.headers);
  }
  return {
    data: data as DataOf<Result>,
    etag: response.headers.get("ETag") ?? "",
    location: response.headers.get("Location") ?? undefined,
    replayed: response.headers.get("Idempotency-Replayed") === "true",
    response,
  };
}

/** The answer of a call with `If-None-Match`, or nothing where what is known is still so. */
export async function answerIfChanged<Result extends Call>(
  call: Promise<Result>,
): Promise<Answer<DataOf<Result>> | undefined> {
  const result = await call;
  return result.response.status === 304 ? undefined : answerOf(Promise.resolve(result));
}
