/**
 * The policies of named organisations, ready to judge by. Each is data with source, status and examples.
 *
 * @packageDocumentation
 */
export { boras, malmo, national, type PolicyId, policies, stockholm } from './policy/named-policies.js'
