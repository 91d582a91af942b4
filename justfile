# Shortcuts, without logic of their own. The scripts they call work without just.

# Talk to the coach in this terminal.
chat:
    ./run chat

# Everything a change must pass.
check:
    .ci/run

# Tests alone; a word picks those whose name contains it.
test *words:
    ./run test {{words}}

# A Postgres for development; then: export DATABASE_URL=postgres://allure:allure@127.0.0.1/allure
db:
    docker compose up --detach --wait postgres

# Licences, advisories and spelling: needs cargo-deny and typos.
paper:
    cargo deny check
    typos

# The image, and a proof that it starts.
image:
    docker build --tag allure .
    docker run --rm allure --help
