FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline || true
COPY src/main src/main
COPY static static
RUN mvn -B -q package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin playground
WORKDIR /app
COPY --from=build /build/target/playground.jar playground.jar
# One start and one visitor, remembered: what they loaded is loaded from the archive at every start from here on.
RUN bash -c 'java --add-modules=jdk.incubator.vector -XX:+UseSerialGC -XX:DumpLoadedClassList=classes -jar playground.jar & \
    until exec 3<>/dev/tcp/localhost/7070; do kill -0 $! || exit 1; sleep 0.2; done 2>/dev/null; \
    printf "GET / HTTP/1.0\r\n\r\n" >&3 && grep -q html <&3 && kill $! && wait $!; test -s classes' \
    && java --add-modules=jdk.incubator.vector -XX:+UseSerialGC -Xshare:dump \
        -XX:SharedClassListFile=classes -XX:SharedArchiveFile=playground.jsa -jar playground.jar && rm classes
USER 10001
ENV PORT=7070
EXPOSE 7070
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/$PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ok <&3"]
ENTRYPOINT ["java", "--add-modules=jdk.incubator.vector", "-XX:+UseSerialGC", "-Xms64m", "-Xmn48m", "-XX:MaxRAMPercentage=60", "-XX:SharedArchiveFile=playground.jsa", "-jar", "playground.jar"]
