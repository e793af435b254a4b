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

  const login = () => ({ isAuthorized, showPopup, onClick, getComponent }) => {
    const Popup = getComponent("authorizationPopup", true);
    return make(
      "div",
      { className: "auth-wrapper" },
      make("button", { className: "login", type: "button", onClick }, isAuthorized ? "Logged in" : "Log in"),
      showPopup && make(Popup),
    );
  };

  return {
    fn: { opsFilter: operationsWith },
    wrapComponents: {
      DeepLink: plain,
      InfoContainer: nothing,
      ServersContainer: nothing,
      FilterContainer: search,
      authorizeBtn: login,
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
