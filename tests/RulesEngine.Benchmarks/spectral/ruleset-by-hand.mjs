// The same rules for speed: Spectral compiles the schema of a core `schema` anew for every file, so a user who minds the time
// writes those checks as functions too.
import { at, call, cells, mappings, rows, rule, rules } from './rules.mjs';
import { prose, rootKeys } from './form.mjs';

const withoutSchemas = Object.fromEntries(Object.entries(rules).filter(([name]) => !/GK0003|GK0004/.test(name)));

export default {
  rules: {
    ...withoutSchemas,
    GK0003: rule(mappings, call('knownKeys')),
    'GK0003-root': rule('$', call('knownKeys', { keys: rootKeys })),
    GK0004: rule([...mappings, ...rows], call('shape')),
    'GK0004-prose': rule(prose.map(name => at(name)), call('text')),
    GK1001: rule(cells, call('between', { min: 0 })),
    GK5003: rule(at('年度'), call('between', { min: 2019, max: new Date().getFullYear() })),
  },
};
