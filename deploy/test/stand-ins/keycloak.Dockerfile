FROM schuldenlab-test/base
COPY . /opt/keycloak
RUN mkdir -p /opt/keycloak/data/import && chmod -R a+rwX /opt/keycloak
ENV JAVA_OPTS_KC_HEAP="-Xms64m -Xmx384m" KC_RUN_IN_CONTAINER=true
USER 10002
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
