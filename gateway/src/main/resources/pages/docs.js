"use strict";

const place = document.getElementById("api");
/** With more groups than this, a search leaves them closed. */
const FEW = 6;

function textOf(name, operation) {
  const described = operation.get("operation");
  return [name, operation.get("method"), operation.get("path"), described.get("summary"), described.get("operationId")]
    .join(" ")
    .toLowerCase();
}

/** Groups with the operations in which all words occur; Swagger UI itself looks at the names of groups only. */
function operationsWith(groups, phrase) {
  const words = phrase.toLowerCase().split(/\s+/);
  const found = (name) => (operation) => words.every((word) => textOf(name, operation).includes(word));
  return groups
    .map((group, name) => group.update("operations", (operations) => operations.filter(found(name))))
    .filter((group) => group.get("operations").size > 0);
}

/** An example of a header is told, not filled in: another's key, tag or reason would be sent by whoever overlooks it. */
function toldOnly(description) {
  const operations = Object.values(description.paths ?? {}).flatMap((path) => Object.values(path));
  const headers = operations.flatMap((operation) => operation.parameters ?? []).filter((each) => each.in === "header");
  for (const header of headers.filter((each) => each.example !== undefined)) {
    header.description = `${header.description} Such as \`${header.example}\`.`;
    delete header.example;
  }
  return description;
}

/**
 * What is at a path of the description, with what it refers to in its place. Swagger UI would read the whole description
 * anew for each operation that is opened, which takes seconds; this one refers to nothing but itself.
 */
function resolved(description, path) {
  const at = (from, keys) => keys.reduce((part, key) => part?.[key], from);
  const pointed = (ref) => at(description, ref.slice(2).split("/").map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~")));
  const whole = (part, within) => {
    if (typeof part !== "object" || part === null) {
      return part;
    }
    if (Array.isArray(part)) {
      return part.map((each) => whole(each, within));
    }
    const { $ref: ref, ...rest } = part;
    if (typeof ref === "string" && ref.startsWith("#/") && !within.includes(ref)) {
      const title = ref.startsWith("#/components/schemas/") ? { title: ref.split("/").at(-1) } : {};
      return { ...title, ...whole(pointed(ref), [...within, ref]), ...rest };
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, whole(value, within)]));
  };
  return { spec: whole(at(description, path), []), errors: [] };
}

const words = ({ React }) => {
  const make = React.createElement;
  const nothing = () => () => null;
  /** A link inside a button cannot be reached by everybody; the address follows what is opened all the same. */
  const plain = () => ({ text }) => make("span", null, text);

  const search = () => ({ layoutSelectors, layoutActions, specSelectors }) => {
    const phrase = layoutSelectors.currentFilter();
    const change = ({ target }) => {
      layoutActions.updateFilter(target.value);
      const groups = operationsWith(specSelectors.taggedOperations(), target.value);
      const open = target.value.trim() !== "" && groups.size <= FEW;
      groups.forEach((group, name) => layoutActions.show(["operations-tag", name], open));
    };
    const input = { id: "search", type: "search", value: typeof phrase === "string" ? phrase : "", onChange: change };
    return make(
      "div",
      { className: "search wrapper", role: "search" },
      make("h2", null, "Operations"),
      make("label", { htmlFor: "search" }, "Search operations"),
      make("input", { ...input, placeholder: "a word or more: labs, POST, endorsement", autoComplete: "off" }),
    );
  };

  const login = (Original, { authSelectors, authActions }) => ({ isAuthorized, showPopup, getComponent }) => {
    const Popup = getComponent("authorizationPopup", true);
    const flowOf = (way) => way.first().get("flow");
    const onClick = () => authActions.showDefinitions(authSelectors.definitionsToAuthorize().sortBy(flowOf));
    return make(
      "div",
      { className: "auth-wrapper" },
      make("button", { className: "login", type: "button", onClick }, isAuthorized ? "Logged in" : "Log in"),
      showPopup && make(Popup),
    );
  };

  /** People need none of the fields; which system asks, and for what, only a system must say. */
  const way = (Original) => (props) => {
    const people = props.schema.get("flow") === "authorizationCode";
    const told = people
      ? "As a person, by PKCE: the identity provider's page opens in a window of its own."
      : "As a system, with its client credentials. Without a choice it gets all scopes that it was granted.";
    return make(
      "div",
      { className: people ? "way people" : "way" },
      make("p", { className: "told" }, told),
      make(Original, props),
    );
  };

  /** Before the operation is read, pressing it would do nothing. */
  const execute = (Original) => (props) => props.operation.size > 0 && make(Original, props);

  return {
    fn: { opsFilter: operationsWith, resolveSubtree: async (description, path) => resolved(description, path) },
    wrapComponents: {
      DeepLink: plain,
      InfoContainer: nothing,
      ServersContainer: nothing,
      FilterContainer: search,
      authorizeBtn: login,
      execute,
      oauth2: way,
    },
    statePlugins: {
      spec: {
        wrapActions: {
          // It is JSON, and Swagger UI would read it as YAML, slowly.
          parseToJson: (parse, { specActions }) => (text) => specActions.updateJsonSpec(JSON.parse(text)),
          updateJsonSpec: (update) => (description) => update(toldOnly(description)),
        },
      },
    },
  };
};

const ui = SwaggerUIBundle({
  url: place.dataset.description,
  domNode: place,
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  filter: true,
  tagsSorter: "alpha",
  tryItOutEnabled: true,
  validatorUrl: null,
  syntaxHighlight: { activated: false },
  oauth2RedirectUrl: window.location.origin + "/docs/oauth2-redirect.html",
  plugins: [words],
});
if (place.dataset.client) {
  ui.initOAuth({ clientId: place.dataset.client, usePkceWithAuthorizationCodeGrant: true });
}

/** What Swagger UI leaves without a name, or out of reach of the keyboard. */
function mend() {
  place.querySelectorAll("tr[data-param-name]").forEach((row) => {
    row.querySelectorAll("select, input, textarea").forEach((field) => name(field, row.dataset.paramName));
  });
  place.querySelectorAll(".opblock-section-request-body textarea").forEach((field) => name(field, "Body"));
  place.querySelectorAll("select").forEach((field) => name(field, "Choose"));
  place.querySelectorAll("pre").forEach((block) => (block.tabIndex = 0));
  place.querySelectorAll(".close-modal").forEach((button) => name(button, "Close"));
  place.querySelectorAll(".auth-btn-wrapper button").forEach((button) => button.removeAttribute("aria-label"));
  const dialog = place.querySelector(".modal-ux:not([role])");
  if (dialog) {
    dialog.setAttribute("role", "dialog");
    dialog.setAttribute("aria-modal", "true");
    name(dialog, "Log in");
    dialog.querySelector("h3").textContent = "Log in";
    dialog.tabIndex = -1;
    dialog.focus();
  }
}

function name(element, words) {
  if (!element.labels?.length && !element.hasAttribute("aria-label")) {
    element.setAttribute("aria-label", words);
  }
}

new MutationObserver(mend).observe(place, { childList: true, subtree: true });

document.addEventListener("keydown", (event) => {
  const dialog = place.querySelector(".modal-ux");
  if (!dialog) {
    return;
  }
  if (event.key === "Escape") {
    ui.getSystem().authActions.showDefinitions(false);
    place.querySelector(".login").focus();
  } else if (event.key === "Tab") {
    const reachable = [...dialog.querySelectorAll("a[href], button, input, select")];
    const [first, last] = [reachable[0], reachable.at(-1)];
    const leaving = event.shiftKey ? [first, dialog] : [last];
    if (leaving.includes(document.activeElement)) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    }
  }
});
