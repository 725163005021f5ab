import type { StylesheetJson } from 'cytoscape'

/** One style sheet for all themes: colours and sizes come with each element's data. */
export const styleSheet: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      shape: 'data(shape)' as 'rectangle',
      'corner-radius': 'data(radius)',
      'background-color': 'data(fill)',
      'border-color': 'data(border)',
      'border-width': 'data(borderWidth)',
      label: 'data(label)',
      color: 'data(ink)',
      'font-family': 'data(font)',
      'font-size': 'data(fontSize)',
      'font-weight': 'data(weight)' as unknown as number,
      'text-wrap': 'wrap',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-margin-x': 'data(shift)' as unknown as number,
      'line-height': 1.25,
      'background-image': 'data(icon)',
      'background-width': '14px',
      'background-height': '14px',
      'background-position-x': '9px',
      'background-position-y': '50%',
      'background-clip': 'none',
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'line-color': 'data(colour)',
      'line-style': 'data(line)' as 'solid',
      width: 'data(width)',
      'line-opacity': 'data(opacity)' as unknown as number,
      'target-arrow-shape': 'data(end)' as 'tee',
      'target-arrow-color': 'data(colour)',
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge[sameColumn = 1]',
    style: {
      'curve-style': 'unbundled-bezier',
      'source-endpoint': '-50% 0%',
      'target-endpoint': '-50% 0%',
      'control-point-distances': [28],
      'control-point-weights': [0.5],
    },
  },
  { selector: '.faded', style: { opacity: 0.16 } },
  { selector: 'edge.near', style: { 'line-opacity': 1 } },
  {
    selector: 'node.chosen, node.chosenEnd',
    style: { 'border-color': 'data(accent)', 'border-width': 3 },
  },
  {
    selector: 'edge.chosen',
    style: {
      'line-color': 'data(accent)',
      'target-arrow-color': 'data(accent)',
      width: 3.6,
      'line-opacity': 1,
      'z-index': 9,
    },
  },
]
