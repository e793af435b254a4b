"use strict";

const place = document.getElementById("api");
const ui = SwaggerUIBundle({
  url: place.dataset.description,
  domNode: place,
  deepLinking: true,
  docExpansion: "none",
  validatorUrl: null,
  syntaxHighlight: { activated: false },
  oauth2RedirectUrl: window.location.origin + "/docs/oauth2-redirect.html",
});
if (place.dataset.client) {
  ui.initOAuth({ clientId: place.dataset.client, usePkceWithAuthorizationCodeGrant: true });
}
