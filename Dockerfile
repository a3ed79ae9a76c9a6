# The image of the directory server. It takes the jar that ./mvnw package has built and tested (docs/decisions/0006-containers.md):
#   ./mvnw package && docker build -t onkonetz .
# Any image with a JRE of version 17 or newer and a shell serves as the base; it is all that is fetched.
ARG BASE_IMAGE=eclipse-temurin:21-jre

FROM ${BASE_IMAGE} AS layers
WORKDIR /build
COPY target/onkonetz.jar onkonetz.jar
RUN java -Djarmode=tools -jar onkonetz.jar extract --layers --destination /layers

FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="Onkonetz" \
      org.opencontainers.image.description="FHIR R4 directory server for oncology networks" \
      org.opencontainers.image.licenses="Apache-2.0"

# Written by hand, since useradd, adduser and their options differ between bases. An entry has to be there: the embedded
# PostgreSQL, if it is used, asks who runs it.
RUN echo 'onkonetz:x:10001:' >> /etc/group \
 && echo 'onkonetz:x:10001:10001:Onkonetz:/var/lib/onkonetz:/bin/false' >> /etc/passwd \
 && mkdir -p /var/lib/onkonetz \
 && chown 10001:10001 /var/lib/onkonetz

WORKDIR /opt/onkonetz
COPY docker/healthcheck.sh ./
# From what changes least to what changes most, so that a new version brings a small layer only.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./

# In a container, loopback would be reachable by nobody; what is published decides who gets here.
ENV SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080 \
    ONKONETZ_STORAGE_DATADIR=/var/lib/onkonetz \
    JAVA_OPTS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
VOLUME /var/lib/onkonetz
# By number, so that an orchestrator can see that it is not root.
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=6s --start-period=5m --retries=3 CMD ["sh", "/opt/onkonetz/healthcheck.sh"]
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar /opt/onkonetz/onkonetz.jar \"$@\"", "onkonetz"]
