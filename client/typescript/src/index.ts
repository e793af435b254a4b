export { answerOf, answerIfChanged, type Answer, type Call } from "./answer.js";
export { connect, type Api, type ConnectOptions } from "./connect.js";
export { browserLogin, type Login, type LoginOptions } from "./login.js";
export { itemsOf, type Page, type PageQuery } from "./pages.js";
export { ProblemError, type Blocker, type Fault } from "./problem.js";
export { clientCredentials, type ClientCredentials, type TokenSource } from "./tokens.js";
export type { components, operations, paths } from "./schema.js";

import type { components } from "./schema.js";

/** A type of the API's description by its name: `Schema<"Lab">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
