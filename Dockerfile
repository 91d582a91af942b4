# Build, then run as a user of its own. The image carries Postgres' programs: without DATABASE_URL the
# database lives in the volume, beside its master key. Back the two up apart.

FROM rust:1.95-bookworm AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --release --locked && cp target/release/allure /usr/local/bin/allure

FROM debian:bookworm-slim
RUN mkdir -p /etc/postgresql-common \
    && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 \
       apt-get install -y --no-install-recommends ca-certificates postgresql \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/allure --shell /usr/sbin/nologin allure \
    && chmod 700 /var/lib/allure
COPY --from=build /usr/local/bin/allure /usr/local/bin/allure
USER allure
WORKDIR /var/lib/allure
ENV ALLURE_HOME=/var/lib/allure
VOLUME /var/lib/allure
ENTRYPOINT ["allure"]
CMD ["start"]
