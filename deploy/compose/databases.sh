#!/bin/sh
# Makes a database and three roles for each service; run once by the PostgreSQL image.
# The embedded PostgreSQL of deploy/local does the same (ServiceRoles), and a test compares them.
set -eu

for database in intake entitlements adviser_duties plan_deadlines alerts portal; do
  psql -v ON_ERROR_STOP=1 -v password="$WAYMARK_DB_PASSWORD" -U postgres -d postgres <<SQL
CREATE ROLE ${database}_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE ROLE ${database}_writer LOGIN NOSUPERUSER BYPASSRLS PASSWORD :'password';
CREATE ROLE ${database}_reader LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE ${database} OWNER ${database}_owner;
SQL
  psql -v ON_ERROR_STOP=1 -U postgres -d "$database" <<SQL
REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${database} TO ${database}_writer, ${database}_reader;
ALTER SCHEMA public OWNER TO ${database}_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${database}_writer, ${database}_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE ${database}_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${database}_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE ${database}_owner IN SCHEMA public GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${database}_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE ${database}_owner IN SCHEMA public GRANT SELECT ON TABLES TO ${database}_reader;
SQL
done
