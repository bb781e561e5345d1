#!/usr/bin/env bash
# Installs a real VS Code (code-server) and what drives it into artifacts/, once, and prints the folder.
# Its install scripts would download prebuilt binaries; here native modules are compiled, and ripgrep and Chromium are Debian's.
# Needs Debian with root, Node 20 and npm.
set -euo pipefail
cd "$(dirname "$0")"

packages=(chromium ripgrep fonts-noto-cjk g++ make pkg-config python3 libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev)
native=(@parcel/watcher @vscode/spdlog native-watchdog node-pty kerberos)

# Native modules are made for one version of Node.
hash=$( (cat install.sh package-lock.json; node --version; uname -m) | sha256sum | cut -c 1-12)
artifacts=$(cd ../.. && pwd)/artifacts
folder=$artifacts/vscode-$hash

# Runs one step; what it says is shown only if it fails.
step() {
  local name=$1
  shift
  printf 'vscode: %s\n' "$name" >&2
  "$@" >"$log" 2>&1 && return
  cat "$log" >&2
  printf 'vscode: failed: %s\n' "$name" >&2
  exit 1
}

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
  done
}

compile() {
  (cd "$1" && "$folder/node_modules/.bin/node-gyp" rebuild)
}

compile_argon2() {
  (cd node_modules/argon2 && ../.bin/node-pre-gyp rebuild --build-from-source)
}

mkdir -p "$artifacts"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
exec 9>"$folder.lock"
flock 9

mapfile -t missing < <(missing_packages)
if [ "${#missing[@]}" -gt 0 ]; then
  step "apt-get update" apt-get update -qq
  step "apt-get install ${missing[*]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}"
fi

if [ ! -e "$folder/.complete" ]; then
  rm -rf "$folder"
  mkdir "$folder"
  cp package.json package-lock.json "$folder"
  cd "$folder"

  # The headers of Node, where they are on disk: nothing to download then.
  headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  if [ -e "$headers/include/node/node.h" ]; then export npm_config_nodedir=$headers; fi

  step "code-server and playwright-core" npm ci --ignore-scripts
  step "compile argon2" compile_argon2
  cd node_modules/code-server/lib/vscode
  step "VS Code's modules" npm ci --legacy-peer-deps --omit=dev --ignore-scripts # its lock leaves peers out
  for module in "${native[@]}"; do step "compile $module" compile "node_modules/$module"; done
  step "the modules of VS Code's extensions" npm ci --prefix extensions --omit=dev --ignore-scripts
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sfn "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  ln -sfn node_modules node_modules.asar

  # Loads what was compiled.
  step "start" env HOME="$folder" node "$folder/node_modules/code-server/out/node/entry.js" --list-extensions
  touch "$folder/.complete"
fi
printf '%s\n' "$folder"
