/**
 * The policies of named organisations, ready to judge by. Each is data with source, status and examples.
 *
 * @packageDocumentation
 */
export { boras, national, policies } from './policy/named-policies.js'
