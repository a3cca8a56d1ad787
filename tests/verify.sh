#!/usr/bin/env bash
# Installs what the tests need, then runs every check and every test but the long soak.
# Needs git, Node 20 or newer with npm, and Debian's packages. Leaves the tree as it was.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

# What the tests use from the distribution: a browser, a clock they may set, and readers of
# calendars and PDFs that the product does not use itself.
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v faketime >/dev/null || missing+=(faketime)
/usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
if [ "${#missing[@]}" -gt 0 ]; then
	if [ "$(id -u)" != 0 ]; then
		echo "The tests need these Debian packages. As root, run:" >&2
		echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
		exit 1
	fi
	say "Installing, as root, what the tests need: ${missing[*]}"
	apt-get update -q
	DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

before=$(git status --porcelain)

say "Installing the packages of the lock file"
npm ci --no-audit --no-fund

say "Checks: format, lint, types, pure core, dead code, migrations"
npm run check

say "Build"
npm run build

say "Unit, journey, contract and architecture tests"
npm test

say "Tests in the browser, on the built server"
npm run test:e2e

say "The tree"
if [ "$(git status --porcelain)" != "$before" ]; then
	echo "Checks or tests changed the tree:" >&2
	git status --short >&2
	exit 1
fi
echo "Unchanged. Everything passed."
