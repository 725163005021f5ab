import timeline from 'lucide-static/icons/chart-gantt.svg?raw'
import help from 'lucide-static/icons/circle-question-mark.svg?raw'
import register from 'lucide-static/icons/columns-3.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import crosshair from 'lucide-static/icons/crosshair.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import show from 'lucide-static/icons/eye.svg?raw'
import hide from 'lucide-static/icons/eye-off.svg?raw'
import caseFile from 'lucide-static/icons/file-text.svg?raw'
import fold from 'lucide-static/icons/fold-vertical.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import camera from 'lucide-static/icons/image.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import languages from 'lucide-static/icons/languages.svg?raw'
import layers from 'lucide-static/icons/layers.svg?raw'
import list from 'lucide-static/icons/list.svg?raw'
import filter from 'lucide-static/icons/list-filter.svg?raw'
import ladder from 'lucide-static/icons/list-ordered.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import place from 'lucide-static/icons/map-pin.svg?raw'
import fit from 'lucide-static/icons/maximize.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import moon from 'lucide-static/icons/moon.svg?raw'
import network from 'lucide-static/icons/network.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import quote from 'lucide-static/icons/quote.svg?raw'
import redo from 'lucide-static/icons/redo-2.svg?raw'
import route from 'lucide-static/icons/route.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import share from 'lucide-static/icons/share-2.svg?raw'
import shield from 'lucide-static/icons/shield.svg?raw'
import sun from 'lucide-static/icons/sun.svg?raw'
import table from 'lucide-static/icons/table-2.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import person from 'lucide-static/icons/user-round.svg?raw'
import people from 'lucide-static/icons/users-round.svg?raw'
import tidy from 'lucide-static/icons/wand-sparkles.svg?raw'
import waypoints from 'lucide-static/icons/waypoints.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'

/** Lucide drawings (ISC) as SVG texts, put into the page when it is built. */
export const icons = {
  close,
  layers,
  network,
  route,
  fold,
  show,
  tidy,
  table,
  ladder,
  register,
  download,
  upload,
  share,
  camera,
  help,
  copy,
  history,
  crosshair,
  hide,
  caseFile,
  globe,
  info,
  landmark,
  languages,
  list,
  place,
  fit,
  minus,
  moon,
  plus,
  printer,
  quote,
  redo,
  scale,
  search,
  shield,
  sun,
  undo,
  person,
  people,
  waypoints,
  filter,
  map,
  timeline,
} as const

export type IconName = keyof typeof icons
