/**
 * What a person looks at: the life of a case as a drawing.
 *
 * @packageDocumentation
 */
export { statechart } from './view/statechart.js'
