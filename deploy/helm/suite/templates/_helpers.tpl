{{- define "suite.fullname" -}}
{{ printf "%s-%s" .root.Release.Name .name }}
{{- end }}

{{- define "suite.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "suite.labels" -}}
{{ include "suite.selector" . }}
app.kubernetes.io/component: {{ .component | default "service" }}
app.kubernetes.io/part-of: debt-lab-suite
app.kubernetes.io/version: {{ .root.Values.image.tag | default .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{- define "suite.image" -}}
{{ printf "%s/%s:%s" .root.Values.image.registry .name (.root.Values.image.tag | default .root.Chart.AppVersion) }}
{{- end }}

{{- define "suite.host" -}}
{{ regexReplaceAll "^https?://([^:/]+).*$" .Values.publicUrl "${1}" }}
{{- end }}

{{- /* What Pod Security "restricted" asks for, and no token of the cluster. */ -}}
{{- define "suite.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile: { type: RuntimeDefault }
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "suite.container" -}}
image: {{ include "suite.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
volumeMounts:
  - { name: tmp, mountPath: /tmp }
{{- end }}

{{- define "suite.tmp" -}}
- name: tmp
  emptyDir: { sizeLimit: 64Mi }
{{- end }}

{{- define "suite.secretVariable" -}}
valueFrom: { secretKeyRef: { name: {{ .name }}, key: {{ .key }} } }
{{- end }}

{{- /* Where the data is; the migration needs no more than this. */ -}}
{{- define "suite.databaseEnvironment" -}}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: {{ .url | quote }}
- name: QUARKUS_DATASOURCE_USERNAME
  {{ include "suite.secretVariable" (dict "name" .secret.name "key" .secret.username) }}
- name: QUARKUS_DATASOURCE_PASSWORD
  {{ include "suite.secretVariable" (dict "name" .secret.name "key" .secret.password) }}
{{- end }}

{{- define "suite.environment" -}}
{{- $root := .root }}
{{- $service := .service }}
- name: QUARKUS_HTTP_PORT
  value: {{ $service.port | quote }}
- name: QUARKUS_SHUTDOWN_DELAY
  value: {{ printf "%vs" $root.Values.shutdown.delay }}
- name: QUARKUS_SHUTDOWN_TIMEOUT
  value: {{ printf "%vs" $root.Values.shutdown.timeout }}
- name: SUITE_ISSUER
  value: {{ $root.Values.issuer | quote }}
- name: SUITE_PUBLIC_URL
  value: {{ $root.Values.publicUrl | quote }}
{{- range $service.asks }}
- name: SUITE_SERVICES_{{ . | upper | replace "-" "_" }}
  value: http://{{ include "suite.fullname" (dict "root" $root "name" .) }}:{{ (index $root.Values.services .).port }}
{{- end }}
{{- with $service.client }}
- name: SUITE_CLIENT_ID
  value: {{ .id | quote }}
- name: SUITE_CLIENT_SECRET
  {{ include "suite.secretVariable" .secret }}
{{- end }}
{{- with $service.database }}
{{ include "suite.databaseEnvironment" . }}
- name: QUARKUS_FLYWAY_MIGRATE_AT_START
  value: "false"
{{- end }}
{{- if and $service.fromOutside $root.Values.limits.secret }}
- name: SUITE_GATEWAY_LIMITS_STORE_URL
  {{ include "suite.secretVariable" $root.Values.limits.secret }}
{{- end }}
{{- if and $service.fromOutside $root.Values.entry.trustedProxies }}
- name: SUITE_GATEWAY_LIMITS_TRUSTED_PROXIES
  value: {{ join "," $root.Values.entry.trustedProxies | quote }}
{{- end }}
{{- if $root.Values.tracing.enabled }}
- name: SUITE_TRACES_RATIO
  value: {{ $root.Values.tracing.ratio | quote }}
- name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ $root.Values.tracing.endpoint | quote }}
{{- end }}
{{- range $key, $value := merge (deepCopy $service.environment) $root.Values.environment }}
- name: {{ $key }}
  value: {{ $value | quote }}
{{- end }}
{{- range $key, $secret := $service.secretEnvironment }}
- name: {{ $key }}
  {{ include "suite.secretVariable" $secret }}
{{- end }}
{{- end }}

{{- define "suite.networkPeers" -}}
{{- $reaches := .service.reaches }}
{{- if .root.Values.tracing.enabled }}{{ $reaches = append $reaches "collector" }}{{ end }}
{{- if and .service.fromOutside .root.Values.limits.secret }}{{ $reaches = append $reaches "limits" }}{{ end }}
{{- toJson (append $reaches "dns" | uniq) }}
{{- end }}

{{- define "suite.egressToDatabase" -}}
{{- range list "dns" "database" }}
{{- $peer := index $.Values.network . }}
- to: {{- toYaml $peer.peers | nindent 4 }}
  ports:
    - { port: {{ $peer.port }}, protocol: TCP }
    {{- if eq . "dns" }}
    - { port: {{ $peer.port }}, protocol: UDP }
    {{- end }}
{{- end }}
{{- end }}

{{- define "suite.databaseName" -}}
{{ regexReplaceAll "^.*/([^/?]+)([?].*)?$" .url "${1}" }}
{{- end }}

{{- define "suite.backupContainer" -}}
image: {{ .Values.backup.image }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
resources: {{- toYaml .Values.backup.resources | nindent 2 }}
volumeMounts:
  - { name: tmp, mountPath: /tmp }
  - { name: scripts, mountPath: /scripts }
  - { name: dumps, mountPath: /dumps }
{{- end }}
